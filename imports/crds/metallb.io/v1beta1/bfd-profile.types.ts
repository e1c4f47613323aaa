// Made by "strata import crd". Do not edit.
export interface BFDProfileFields {
  spec?: {
    detectMultiplier?: number;
    echoInterval?: number;
    echoMode?: boolean;
    minimumTtl?: number;
    passiveMode?: boolean;
    receiveInterval?: number;
    transmitInterval?: number;
  };
}
