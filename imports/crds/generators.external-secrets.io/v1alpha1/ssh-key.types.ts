// Made by "strata import crd". Do not edit.
export interface SSHKeyFields {
  spec?: {
    comment?: string;
    keySize?: number;
    keyType?: 'rsa' | 'ecdsa' | 'ed25519';
  };
}
