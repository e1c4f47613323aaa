// Made by "strata import crd". Do not edit.
export interface PasswordFields {
  spec?: {
    allowRepeat?: boolean;
    digits?: number;
    encoding?: 'base64' | 'base64url' | 'base32' | 'hex' | 'raw';
    length?: number;
    noUpper?: boolean;
    secretKeys?: string[];
    symbolCharacters?: string;
    symbols?: number;
  };
}
