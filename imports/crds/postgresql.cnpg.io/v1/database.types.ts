// Made by "strata import crd". Do not edit.
export interface DatabaseFields {
  spec: {
    allowConnections?: boolean;
    builtinLocale?: string;
    cluster: {
      name?: string;
    };
    collationVersion?: string;
    connectionLimit?: number;
    databaseReclaimPolicy?: 'delete' | 'retain';
    encoding?: string;
    ensure?: 'present' | 'absent';
    extensions?: {
      ensure?: 'present' | 'absent';
      name: string;
      schema?: string;
      version?: string;
    }[];
    fdws?: {
      ensure?: 'present' | 'absent';
      handler?: string;
      name: string;
      options?: {
        ensure?: 'present' | 'absent';
        name: string;
        value: string;
      }[];
      owner?: string;
      usage?: {
        name: string;
        type?: 'grant' | 'revoke';
      }[];
      validator?: string;
    }[];
    icuLocale?: string;
    icuRules?: string;
    isTemplate?: boolean;
    locale?: string;
    localeCType?: string;
    localeCollate?: string;
    localeProvider?: string;
    name: string;
    owner: string;
    schemas?: {
      ensure?: 'present' | 'absent';
      name: string;
      owner?: string;
    }[];
    servers?: {
      ensure?: 'present' | 'absent';
      fdw: string;
      name: string;
      options?: {
        ensure?: 'present' | 'absent';
        name: string;
        value: string;
      }[];
      usage?: {
        name: string;
        type?: 'grant' | 'revoke';
      }[];
    }[];
    tablespace?: string;
    template?: string;
  };
}
