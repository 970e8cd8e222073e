import { expect } from 'chai';
import { StoreError, StoredItemError, sendConditionally, withStoreErrors } from '../../lambda/store/store-errors.ts';

describe('faults of the store', () => {
  const faultOf = (error: unknown): Promise<unknown> =>
    withStoreErrors('a read', () => Promise.reject(error as Error)).catch((fault: unknown) => fault);

  it('name the operation and the fault, and keep the cause', async () => {
    const cause = Object.assign(new Error('secret'), { name: 'ThrottlingException' });
    const fault = await faultOf(cause);
    expect(fault).to.be.instanceOf(StoreError).and.have.property('cause', cause);
    expect(String(fault)).to.equal('StoreError: DynamoDB did not carry out a read: ThrottlingException.');
    expect(String(await faultOf('x'))).to.match(/unknown fault/);
    expect(new StoreError('x').mayBeDone).to.equal(false);
  });
  for (const [name, cause, mayBeDone] of [
    ['throttling', { name: 'ThrottlingException', $metadata: { httpStatusCode: 400 } }, false],
    ['a fault of its own', { name: 'InternalServerError', $metadata: { httpStatusCode: 500 } }, true],
    ['nobody there', { code: 'ECONNREFUSED' }, false],
    ['no credentials', { name: 'CredentialsProviderError' }, false],
    ['a connection that breaks', { code: 'ECONNRESET' }, true],
    ['a call that is broken off', { name: 'AbortError' }, true],
    ['no answer in time', { name: 'TimeoutError', $metadata: { attempts: 3 } }, true],
  ] as [string, object, boolean][]) {
    it(`say of ${name} that it ${mayBeDone ? 'may have been' : 'was not'} done`, async () => {
      expect(await faultOf(Object.assign(new Error('x'), cause))).to.have.property('mayBeDone', mayBeDone);
    });
  }
  it('are told once', async () => {
    for (const fault of [new StoreError('x'), new StoredItemError('card', 'y')])
      expect(await faultOf(fault)).to.equal(fault);
  });
  it('are no conflict unless a condition was not met', async () => {
    const lost = new Error('no network');
    expect(await sendConditionally(() => Promise.reject(lost)).catch((fault: unknown) => fault)).to.equal(lost);
  });
});
