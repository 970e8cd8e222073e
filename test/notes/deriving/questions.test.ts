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
  'a front and a back that say which they are': [
    '# Prices\n### Card 1\n**Front:** Who sets the bank rate?\n**Back:** The central bank.\n\n### Card 2\n**Front:** Complete: "Time is ..."\n**Back:** money',
    ['Who sets the bank rate? -> The central bank', 'Complete: "Time is ..." -> money'],
  ],
  'a front without a back: nothing': ['# Prices\n**Front:** Who sets the bank rate?', []],
  'a question that says first where it belongs': [
    '# Music\n- **In music theory, what is a quaver?** An eighth note\n- **Under Roman law, who was a freedman?** A slave set free',
    [
      'In music theory, what is a quaver? -> An eighth note',
      'Under Roman law, who was a freedman? -> A slave set free',
    ],
  ],
  'a question behind a question, which is no answer: nothing': [
    '# Prices\n- What are the effects of high inflation? And of a deflation?\n- ques: is a rise in prices the same as inflation?',
    [],
  ],
};

eachForm('questions that plain notes ask', FORMS);
