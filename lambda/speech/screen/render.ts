import type { Directive, interfaces } from 'ask-sdk-model';
import type { Reply } from '../../domain/reply.ts';
import type { Words } from '../../languages/words.ts';
import { SCREEN_DOCUMENT } from './document.ts';
import { screenData } from './screen-data.ts';

/** Which of our screens a touch comes from; there is one. */
const TOKEN = 'study-aloud';

/**
 * What a device with a screen is told to draw; nothing for a device without one, or where there is nothing to show.
 * https://developer.amazon.com/en-US/docs/alexa/alexa-presentation-language/apl-interface.html#renderdocument-directive
 */
export function renderScreen(reply: Reply, words: Words): Directive[] {
  if (reply.screen === undefined || reply.acts.length === 0) return [];
  const render: interfaces.alexa.presentation.apl.RenderDocumentDirective = {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token: TOKEN,
    document: SCREEN_DOCUMENT,
    datasources: { screen: screenData(reply, words) },
  };
  return [render];
}
