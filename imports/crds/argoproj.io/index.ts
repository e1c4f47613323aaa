// Made by "strata import crd". Do not edit.
export { appProject, type AppProject, type AppProjectProps } from './v1alpha1/app-project.ts';
export { application, type Application, type ApplicationProps } from './v1alpha1/application.ts';
export { applicationSet, type ApplicationSet, type ApplicationSetProps } from './v1alpha1/application-set.ts';
