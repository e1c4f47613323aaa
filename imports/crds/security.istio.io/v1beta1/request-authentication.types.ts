// Made by "strata import crd". Do not edit.
export interface RequestAuthenticationFields {
  spec?: {
    jwtRules?: {
      audiences?: string[];
      forwardOriginalToken?: boolean;
      fromCookies?: string[];
      fromHeaders?: {
        name: string;
        prefix?: string;
      }[];
      fromParams?: string[];
      issuer?: string;
      jwks?: string;
      jwksUri?: string;
      jwks_uri?: string;
      outputClaimToHeaders?: {
        claim: string;
        header: string;
      }[];
      outputPayloadToHeader?: string;
      spaceDelimitedClaims?: string[];
      timeout?: string;
    }[];
    selector?: {
      matchLabels?: {
        [k: string]: string;
      };
    };
    targetRef?: {
      group?: string;
      kind: string;
      name: string;
      namespace?: string;
    };
    targetRefs?: {
      group?: string;
      kind: string;
      name: string;
      namespace?: string;
    }[];
  };
}
