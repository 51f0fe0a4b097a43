import phrases from "./phrases.json";

/** A sentence in English and in Chinese, with its sound where a patient may have to say it. */
export type Phrase = { en: string; zh: string; pinyin?: string };

/** Twelve questions to a doctor or hospital. */
export const hospitalQuestions: readonly Phrase[] = phrases.hospitalQuestions;
/** Sentences a patient may need to point at. */
export const patientSentences: readonly Phrase[] = phrases.patientSentences;
/** Papers to ask for before going home. */
export const documents: readonly Phrase[] = phrases.documents;
/** A letter to an international department; `____` marks a blank. */
export const enquiryLetter: Readonly<{ en: string; zh: string }> = phrases.enquiryLetter;
