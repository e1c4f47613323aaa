// Made by "strata import crd". Do not edit.
export interface ScheduledBackupFields {
  spec: {
    backupOwnerReference?: 'none' | 'self' | 'cluster';
    cluster: {
      name: string;
    };
    immediate?: boolean;
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
    schedule: string;
    suspend?: boolean;
    target?: 'primary' | 'prefer-standby';
  };
}
