// Made by "strata import crd". Do not edit.
export interface FakeFields {
  spec?: {
    controller?: string;
    data?: {
      [k: string]: string;
    };
  };
}
