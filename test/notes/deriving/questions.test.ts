import { type Forms, eachForm } from '../becomes.ts';

const FORMS: Forms = {
  'an arrow after a question': [
    '- Need more memory? → a bigger instance',
    ['What do you choose if you need more memory? -> a bigger instance'],
  ],
  'an arrow broken by a wrong encoding': [
    '- Which organ filters blood? â†’ the kidney',
    ['Which organ filters blood? -> the kidney'],
  ],
  'a question with its answer below, in an item, a heading or a callout': [
    '- What does SQS stand for?\n    - Simple Queue Service\n- What is a SWOT analysis?\n\n    Strengths and weaknesses\n\n## Why use DNS?\nNames are easier to remember.\n\n> [!question] Who was the king?\n> Louis XVI',
    [
      'What does SQS stand for? -> Simple Queue Service',
      'What is a SWOT analysis? -> Strengths and weaknesses',
      'Why use DNS? -> Names are easier to remember',
      'Who was the king? -> Louis XVI',
    ],
  ],
  'a question marked as one': [
    'Q: What carries oxygen?\nA: haemoglobin\n\n- Q: Which gas do plants give off?\n- A: oxygen\n\n**Who painted Guernica?** Picasso\n\n**What is churn?** Churn is the share of customers who leave within a period.',
    [
      'What carries oxygen? -> haemoglobin',
      'Which gas do plants give off? -> oxygen',
      'Who painted Guernica? -> Picasso',
      'What do you call the share of customers who leave within a period? -> churn',
    ],
  ],
};

eachForm('questions that plain notes ask', FORMS);
