/** What a rule fails with at run time in the API server too: an argument that a function refuses. Nothing else that is thrown is one. */
export function failure(message: string): Error & { readonly code: string } {
  return Object.assign(new Error(message), { code: 'invalid_argument' });
}
