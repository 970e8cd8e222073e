/** What brings a learner's notes in, as the Alexa app shows it. The command line is the same in every language. */
export const importCommand = (learnerKey: string): string =>
  `npm run import -- YOUR-NOTES --learner ${learnerKey} --table NAME`;
