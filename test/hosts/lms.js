// A learning platform that runs a lesson by SCORM 1.2, as strict as the standard: calls before LMSInitialize or after LMSFinish,
// names that it does not know and values of the wrong kind are refused, and noted as faults. What was committed outlives a session.
(() => {
  const committed = JSON.parse(sessionStorage.getItem('committed') ?? '{"cmi.core.lesson_status":"not attempted"}');
  const values = { ...committed };
  /** @type {string[]} */ const calls = [];
  /** @type {string[]} */ const faults = [];
  /** @type {'new' | 'running' | 'over'} */ let state = 'new';

  /** @type {Record<string, RegExp>} */
  const WRITABLE = {
    'cmi.core.lesson_status': /^(passed|completed|failed|incomplete|browsed)$/,
    'cmi.core.score.raw': /^(100|\d{1,2})(\.\d+)?$/,
    'cmi.core.score.min': /^0$/,
    'cmi.core.score.max': /^100$/,
    'cmi.core.exit': /^(time-out|suspend|logout|)$/,
    'cmi.core.session_time': /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/,
    'cmi.suspend_data': /^[\s\S]{0,4096}$/,
  };

  /** @param {string} name @param {boolean} allowed @returns {boolean} */
  function call(name, allowed) {
    calls.push(name);
    if (!allowed) faults.push(name);
    return allowed;
  }

  Object.assign(window, {
    API: {
      LMSInitialize(/** @type {string} */ nothing) {
        const taken = call('LMSInitialize', state === 'new' && nothing === '');
        if (taken) state = 'running';
        return String(taken);
      },
      LMSGetValue(/** @type {string} */ name) {
        return call(`LMSGetValue ${name}`, state === 'running' && name in WRITABLE) ? (values[name] ?? '') : '';
      },
      LMSSetValue(/** @type {string} */ name, /** @type {string} */ value) {
        const taken = state === 'running' && typeof value === 'string' && WRITABLE[name]?.test(value) === true;
        if (call(`LMSSetValue ${name}`, taken)) values[name] = value;
        return String(taken);
      },
      LMSCommit(/** @type {string} */ nothing) {
        const taken = call('LMSCommit', state === 'running' && nothing === '');
        if (taken) sessionStorage.setItem('committed', JSON.stringify(values));
        return String(taken);
      },
      LMSFinish(/** @type {string} */ nothing) {
        const taken = call('LMSFinish', state === 'running' && nothing === '');
        if (taken) state = 'over';
        return String(taken);
      },
      LMSGetLastError() {
        return '0';
      },
      LMSGetErrorString() {
        return '';
      },
      LMSGetDiagnostic() {
        return '';
      },
    },
    lms: { calls, faults, values },
  });

  const frame = document.createElement('iframe');
  frame.title = 'The lesson';
  // Where the package was unpacked; the address of the lesson may carry a query.
  frame.src = `/lesson/index.html${location.search}`;
  document.body.append(frame);
})();
