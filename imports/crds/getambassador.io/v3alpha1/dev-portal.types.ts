// Made by "strata import crd". Do not edit.
export interface DevPortalFields {
  spec?: {
    ambassador_id?: string[];
    content?: {
      branch?: string;
      dir?: string;
      url?: string;
    };
    default?: boolean;
    docs?: {
      service?: string;
      timeout_ms?: number;
      url?: string;
    }[];
    naming_scheme?: 'namespace.name' | 'name.prefix';
    preserve_servers?: boolean;
    search?: {
      enabled?: boolean;
      type?: 'title-only' | 'all-content';
    };
    selector?: {
      matchLabels?: {
        [k: string]: string;
      };
      matchNamespaces?: string[];
    };
  };
}
