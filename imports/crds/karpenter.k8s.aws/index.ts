// Made by "strata import crd". Do not edit.
export { eC2NodeClass, type EC2NodeClass, type EC2NodeClassProps } from './v1/ec2-node-class.ts';
