// Made by "strata import crd". Do not edit.
export interface ImageCatalogFields {
  spec: {
    componentImages?: {
      image: string;
      key: string;
    }[];
    images: {
      extensions?: {
        bin_path?: string[];
        dynamic_library_path?: string[];
        env?: {
          name: string;
          value: string;
        }[];
        extension_control_path?: string[];
        image?: {
          pullPolicy?: string;
          reference?: string;
        };
        ld_library_path?: string[];
        name: string;
      }[];
      image: string;
      major: number;
    }[];
  };
}
