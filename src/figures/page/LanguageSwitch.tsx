// The other languages of the page, each by its own name. Only the words change: whatever runs goes on running.
import { useState } from 'react';
import { LANGUAGE_NAMES } from '../../i18n';
import { LANGUAGES, type Language } from '../../session/page/language';
import { useSetLanguage, useWords } from '../words/useWords';

export function LanguageSwitch() {
  const { language: current, page } = useWords();
  const setLanguage = useSetLanguage();
  const [failed, setFailed] = useState(false);

  async function change(language: Language) {
    setFailed(false);
    setFailed(!(await setLanguage(language)));
  }

  return (
    <span className="language-switch">
      {LANGUAGES.filter((language) => language !== current).map((language) => (
        <button type="button" className="language" key={language} lang={language} onClick={() => change(language)}>
          {LANGUAGE_NAMES[language]}
        </button>
      ))}
      <span role="status">{failed && page.languageFailed}</span>
    </span>
  );
}
