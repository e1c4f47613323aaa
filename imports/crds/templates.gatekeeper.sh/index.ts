// Made by "strata import crd". Do not edit.
export { constraintTemplate, type ConstraintTemplate, type ConstraintTemplateProps } from './v1/constraint-template.ts';
export { constraintTemplate as constraintTemplateV1alpha1, type ConstraintTemplate as ConstraintTemplateV1alpha1, type ConstraintTemplateProps as ConstraintTemplateV1alpha1Props } from './v1alpha1/constraint-template.ts';
export { constraintTemplate as constraintTemplateV1beta1, type ConstraintTemplate as ConstraintTemplateV1beta1, type ConstraintTemplateProps as ConstraintTemplateV1beta1Props } from './v1beta1/constraint-template.ts';
