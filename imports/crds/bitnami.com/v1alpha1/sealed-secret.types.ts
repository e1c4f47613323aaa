// Made by "strata import crd". Do not edit.
export interface SealedSecretFields {
  spec: {
    data?: string;
    encryptedData: {
      [k: string]: unknown;
    };
    template?: {
      data?: {
        [k: string]: string;
      } | null;
      immutable?: boolean;
      metadata?: {
        annotations?: {
          [k: string]: string;
        };
        finalizers?: string[];
        labels?: {
          [k: string]: string;
        };
        name?: string;
        namespace?: string;
        [k: string]: unknown;
      } | null;
      type?: string;
    };
  };
}
