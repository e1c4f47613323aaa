// Made by "strata import crd". Do not edit.
export interface PublicationFields {
  spec: {
    cluster: {
      name?: string;
    };
    dbname: string;
    name: string;
    parameters?: {
      [k: string]: string;
    };
    publicationReclaimPolicy?: 'delete' | 'retain';
    target: {
      allTables?: boolean;
      objects?: {
        table?: {
          columns?: string[];
          name: string;
          only?: boolean;
          schema?: string;
        };
        tablesInSchema?: string;
      }[];
    };
  };
}
