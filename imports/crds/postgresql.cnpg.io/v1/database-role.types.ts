// Made by "strata import crd". Do not edit.
export interface DatabaseRoleFields {
  spec: {
    bypassrls?: boolean;
    clientCertificate?: {
      enabled?: boolean;
    };
    cluster: {
      name?: string;
    };
    comment?: string;
    connectionLimit?: number;
    createdb?: boolean;
    createrole?: boolean;
    databaseRoleReclaimPolicy?: 'delete' | 'retain';
    disablePassword?: boolean;
    ensure?: 'present' | 'absent';
    inRoles?: string[];
    inherit?: boolean;
    login?: boolean;
    name: string;
    passwordSecret?: {
      name: string;
    };
    replication?: boolean;
    superuser?: boolean;
    validUntil?: string;
  };
}
