// Made by "strata import crd". Do not edit.
export interface PeerAuthenticationFields {
  spec?: {
    mtls?: {
      mode?: 'UNSET' | 'DISABLE' | 'PERMISSIVE' | 'STRICT';
    };
    portLevelMtls?: {
      [k: string]: {
        mode?: 'UNSET' | 'DISABLE' | 'PERMISSIVE' | 'STRICT';
      };
    };
    selector?: {
      matchLabels?: {
        [k: string]: string;
      };
    };
  };
}
