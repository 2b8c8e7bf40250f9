import type { PictureFacts } from '../picture-facts.ts'

/** What of IPTC's Digital Source Type tells of a trained model: the whole picture, or a part of it. */
const ofModels: Readonly<Record<string, NonNullable<PictureFacts['ai']>>> = {
  trainedAlgorithmicMedia: 'made',
  compositeWithTrainedAlgorithmicMedia: 'partly',
  compositeSynthetic: 'partly',
}

/** Takes a Digital Source Type, its address or its last part, gives how much of the picture AI has made. */
export const aiOfSourceType = (text: string): PictureFacts['ai'] =>
  ofModels[text.trim().replace(/^.*[/:]/, '')]

/** The ends of the addresses that tell of AI, as they stand in data that is not taken apart, and what each tells. */
export const aiAddresses = Object.entries(ofModels).map(
  ([name, ai]) => [`newscodes/digitalsourcetype/${name}`, ai] as const,
)
