// Made by "strata import crd". Do not edit.
export interface BackupFields {
  spec: {
    cluster: {
      name: string;
    };
    method?: 'barmanObjectStore' | 'volumeSnapshot' | 'plugin';
    online?: boolean;
    onlineConfiguration?: {
      immediateCheckpoint?: boolean;
      waitForArchive?: boolean;
    };
    pluginConfiguration?: {
      name: string;
      parameters?: {
        [k: string]: string;
      };
    };
    target?: 'primary' | 'prefer-standby';
  };
}
