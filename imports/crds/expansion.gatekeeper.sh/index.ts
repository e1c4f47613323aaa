// Made by "strata import crd". Do not edit.
export { expansionTemplate, type ExpansionTemplate, type ExpansionTemplateProps } from './v1alpha1/expansion-template.ts';
export { expansionTemplate as expansionTemplateV1beta1, type ExpansionTemplate as ExpansionTemplateV1beta1, type ExpansionTemplateProps as ExpansionTemplateV1beta1Props } from './v1beta1/expansion-template.ts';
