import { expect } from 'chai';
import { acceptedAnswers, saidForms } from '../../lambda/importing/accepted-answers.ts';

describe('what a card accepts beside its back', () => {
  it("is its author's words, then aliases, each once and never the back", () => {
    const accepted = acceptedAnswers(
      'Elastic Container Service (ECS)',
      ['E.C.S', 'ecs.', 'e c s', 'containers'],
      'en-US',
    );
    expect(accepted.slice(0, 3)).to.deep.equal(['E.C.S', 'ecs.', 'containers']);
    expect(accepted).to.include('Elastic Container Service');
    expect(acceptedAnswers('lambda', ['Lambda', ' LAMBDA! '], 'en-US')).to.deep.equal([]);
  });
  it('is the answer as it is said, beside the answer as it is written', () => {
    const voice = { words: [{ written: 'SQL', said: 'sequel' }] };
    expect(saidForms('the SQL server', voice)).to.deep.equal(['the sequel server']);
    expect(saidForms('NoSQL', voice)).to.deep.equal([]);
    expect(saidForms('the SQL server', undefined)).to.deep.equal([]);
  });
  it('is all that its author wrote, up to two hundred', () => {
    const written = Array.from({ length: 300 }, (_, index) => `name ${String(index)}`);
    expect(acceptedAnswers('x', written.slice(0, 100), 'en-US')).to.include.members(written.slice(0, 100));
    expect(acceptedAnswers('x', written, 'en-US')).to.deep.equal(written.slice(0, 200));
  });
});
