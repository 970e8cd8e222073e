/** Something of the deployed system cannot be reached, built or used; the message is what the operator reads. */
export class CloudError extends Error {
  override readonly name = 'CloudError';
}
