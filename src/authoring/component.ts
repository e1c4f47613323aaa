import { Construct } from 'constructs';

/** One system of the platform. It owns its objects and hands typed handles to others. */
export class Component extends Construct {
  static isComponent(construct: object): construct is Component {
    return construct instanceof Component;
  }
}
