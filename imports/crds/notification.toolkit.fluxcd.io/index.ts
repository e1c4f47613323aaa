// Made by "strata import crd". Do not edit.
export { alert, type Alert, type AlertProps } from './v1beta3/alert.ts';
export { provider, type Provider, type ProviderProps } from './v1beta3/provider.ts';
export { receiver, type Receiver, type ReceiverProps } from './v1/receiver.ts';
