import { hasVoice } from '../device/voice.ts';
import type { Card } from './api.ts';

/**
 * Says a card as Alexa would: signs, units and formulas in words, by the skill's own languages. Those are fetched when
 * they are first wanted.
 */
export async function sayCard({ front, back }: Pick<Card, 'front' | 'back'>, locale: string): Promise<void> {
  const { spokenForm } = await import('../../lambda/languages/spoken-form.ts');
  if (!hasVoice()) return;
  speechSynthesis.cancel();
  for (const text of [front, back]) {
    const utterance = new SpeechSynthesisUtterance(spokenForm(text, locale));
    utterance.lang = locale;
    speechSynthesis.speak(utterance);
  }
}
