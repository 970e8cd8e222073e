/** What the skill waits for: an answer, "Did you have it?", whether an offer is taken up, or nothing. */
export type ListeningPhase = 'question' | 'self-check' | 'offer' | 'idle';
