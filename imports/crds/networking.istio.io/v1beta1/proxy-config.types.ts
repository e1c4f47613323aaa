// Made by "strata import crd". Do not edit.
export interface ProxyConfigFields {
  spec?: {
    concurrency?: number | null;
    environmentVariables?: {
      [k: string]: string;
    };
    image?: {
      imageType?: string;
    };
    selector?: {
      matchLabels?: {
        [k: string]: string;
      };
    };
  };
}
