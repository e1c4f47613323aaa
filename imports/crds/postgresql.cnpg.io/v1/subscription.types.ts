// Made by "strata import crd". Do not edit.
export interface SubscriptionFields {
  spec: {
    cluster: {
      name?: string;
    };
    dbname: string;
    externalClusterName: string;
    name: string;
    parameters?: {
      [k: string]: string;
    };
    publicationDBName?: string;
    publicationName: string;
    subscriptionReclaimPolicy?: 'delete' | 'retain';
  };
}
