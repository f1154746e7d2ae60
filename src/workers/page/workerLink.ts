// One worker as the page sees it: commands out, reports in, questions with answers. Knows nothing of runs or engines.
import { CodedError, type ErrorValues } from '../../core/codedError';
import type { Answer, Command, Report } from '../protocol/messages';

type Question = Extract<Command, { requestId: number }>;
type QuestionBody = Question extends infer Q ? (Q extends Question ? Omit<Q, 'requestId'> : never) : never;
type Kind = Exclude<Answer['kind'], 'refused'>;

export interface WorkerLink {
  send(command: Command): void;
  /** Rejects with `worker-gone` if the worker ends first, and with the code of the refusal if it refuses. */
  ask<K extends Kind>(kind: K, question: QuestionBody): Promise<Extract<Answer, { kind: K }>>;
  /** `performance.now()` of the last report. */
  lastHeard(): number;
  /** Ends the worker; nothing is heard of it any more. */
  close(): void;
}

export function linkWorker(
  worker: Worker,
  onReport: (report: Exclude<Report, { type: 'answer' }>) => void,
  onError: (code: string, values: ErrorValues) => void,
): WorkerLink {
  const open = new Map<number, { resolve: (answer: Answer) => void; reject: (error: CodedError) => void }>();
  let nextRequest = 1;
  let heard = performance.now();
  let closed = false;

  worker.onmessage = (event: MessageEvent<Report>) => {
    if (closed) return;
    heard = performance.now();
    const report = event.data;
    if (report.type !== 'answer') return onReport(report);
    open.get(report.requestId)?.resolve(report.answer);
    open.delete(report.requestId);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    if (!closed) onError('worker-error', { message: event.message || 'the worker did not load' });
  };

  return {
    send: (command) => worker.postMessage(command),
    ask(kind, question) {
      if (closed) return Promise.reject(new CodedError('worker-gone'));
      const requestId = nextRequest++;
      return new Promise((resolve, reject) => {
        open.set(requestId, {
          resolve: (answer) => {
            if (answer.kind === kind) resolve(answer as Extract<Answer, { kind: typeof kind }>);
            else if (answer.kind === 'refused') reject(new CodedError(answer.code, answer.values));
            else reject(new CodedError('worker-error', { message: `answered ${answer.kind}, asked ${kind}` }));
          },
          reject,
        });
        worker.postMessage({ ...question, requestId });
      });
    },
    lastHeard: () => heard,
    close() {
      closed = true;
      worker.terminate();
      for (const { reject } of open.values()) reject(new CodedError('worker-gone'));
      open.clear();
    },
  };
}
