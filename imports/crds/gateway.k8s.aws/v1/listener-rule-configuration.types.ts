// Made by "strata import crd". Do not edit.
export interface ListenerRuleConfigurationFields {
  spec?: {
    actions?: {
      authenticateCognitoConfig?: {
        authenticationRequestExtraParams?: {
          [k: string]: string;
        };
        onUnauthenticatedRequest?: 'deny' | 'allow' | 'authenticate';
        scope?: string;
        sessionCookieName?: string;
        sessionTimeout?: number;
        userPoolArn: string;
        userPoolClientId: string;
        userPoolDomain: string;
      };
      authenticateOIDCConfig?: {
        authenticationRequestExtraParams?: {
          [k: string]: string;
        };
        authorizationEndpoint: string;
        issuer: string;
        onUnauthenticatedRequest?: 'deny' | 'allow' | 'authenticate';
        scope?: string;
        secret: {
          name: string;
        };
        sessionCookieName?: string;
        sessionTimeout?: number;
        tokenEndpoint: string;
        useExistingClientSecret?: boolean;
        userInfoEndpoint: string;
      };
      fixedResponseConfig?: {
        contentType?: 'text/plain' | 'text/css' | 'text/html' | 'application/javascript' | 'application/json';
        messageBody?: string;
        statusCode: number;
      };
      forwardConfig?: {
        targetGroupStickinessConfig?: {
          durationSeconds?: number;
          enabled?: boolean;
        };
      };
      jwtValidationConfig?: {
        additionalClaims?: {
          format: 'single-string' | 'string-array' | 'space-separated-values';
          name: string;
          values: string[];
        }[];
        issuer: string;
        jwksEndpoint: string;
      };
      redirectConfig?: {
        query?: string;
      };
      type: 'forward' | 'fixed-response' | 'redirect' | 'authenticate-cognito' | 'authenticate-oidc' | 'jwt-validation';
    }[];
    conditions?: {
      field: 'source-ip';
      matchIndexes?: number[];
      sourceIPConfig?: {
        values: string[];
      };
    }[];
    tags?: {
      [k: string]: string;
    };
  };
}
