// Made by "strata import crd". Do not edit.
export interface GrafanaFields {
  spec?: {
    auth: {
      basic?: {
        password: {
          key?: string;
          name?: string;
        };
        username: string;
      };
      token?: {
        key?: string;
        name?: string;
      };
    };
    serviceAccount: {
      name: string;
      role: string;
      secondsToLive?: number;
    };
    url: string;
  };
}
