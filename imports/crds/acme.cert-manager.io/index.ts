// Made by "strata import crd". Do not edit.
export { challenge, type Challenge, type ChallengeProps } from './v1/challenge.ts';
export { order, type Order, type OrderProps } from './v1/order.ts';
