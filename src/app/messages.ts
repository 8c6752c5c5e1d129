import { en, type Messages } from '../messages/en.ts';

/** The catalogue of the reader's language. */
export function messages(): Messages {
  return en;
}
