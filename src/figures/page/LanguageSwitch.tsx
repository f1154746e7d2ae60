// The other languages of the page, each by its own name. Only the words change: whatever runs goes on running.
import { useState } from 'react';
import { type CodedError, toCodedError } from '../../core/codedError';
import { LANGUAGE_NAMES } from '../../i18n';
import { problemSentence } from '../../i18n/problemSentence';
import { LANGUAGES, type Language } from '../../session/page/language';
import { useHides } from '../context/figureOptions';
import { WayBack } from '../parts/boundary/WayBack';
import { useSetLanguage, useWords } from '../words/useWords';

interface Failure {
  readonly wanted: Language;
  readonly error: CodedError;
}

export function LanguageSwitch() {
  const words = useWords();
  const setLanguage = useSetLanguage();
  const hidden = useHides('language');
  const [failure, setFailure] = useState<Failure | null>(null);

  if (hidden) return null;

  async function change(wanted: Language) {
    setFailure(null);
    try {
      await setLanguage(wanted);
    } catch (error) {
      setFailure({ wanted, error: toCodedError(error) });
    }
  }

  return (
    <span className="language-switch">
      {LANGUAGES.filter((language) => language !== words.language).map((language) => (
        <button type="button" className="language" key={language} lang={language} onClick={() => change(language)}>
          {LANGUAGE_NAMES[language]}
        </button>
      ))}
      <span role="status">{failure && problemSentence(words, failure.error)}</span>
      {failure && <WayBack code={failure.error.code} retry={() => change(failure.wanted)} />}
    </span>
  );
}
