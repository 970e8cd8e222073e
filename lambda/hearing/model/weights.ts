import { type HearingModel, type PackedModel, unpacked } from './model.ts';
import weights from './weights.json' with { type: 'json' };

let model: HearingModel | null = null;

/** Trained by `npm run train:hearing`; unpacked when something is first heard that no phrase settles. */
export function hearingModel(): HearingModel {
  model ??= unpacked(weights as PackedModel);
  return model;
}
