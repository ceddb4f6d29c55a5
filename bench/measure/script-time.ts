import { onThread, type TraceEvent } from "./trace.ts";

/** Events under which V8 works: compiling, running, promises, collecting garbage. */
const SCRIPT =
  /^(EvaluateScript|FunctionCall|RunMicrotasks|v8\.(callFunction|compile|compileModule|evaluateModule|run|parseOnBackground)|V8\.(CompileCode|GC.*)|MinorGC|MajorGC)$/;

/** Time in ms; nested events count once. */
export type Work = {
  /** Script on the main thread. */
  readonly scriptMs: number;
  /** Script in workers. */
  readonly workerMs: number;
  /** All that keeps the main thread busy: script, parsing, style, layout, paint. */
  readonly mainMs: number;
};

/** Adds up what the threads of a page did. */
export function workIn(events: readonly TraceEvent[]): Work {
  const main = onThread(events, "CrRendererMain");
  const isScript = ({ name }: TraceEvent) => SCRIPT.test(name);
  return {
    scriptMs: covered(main.filter(isScript)),
    workerMs: covered(onThread(events, "DedicatedWorker").filter(isScript)),
    mainMs: covered(main.filter(({ name }) => name === "RunTask")),
  };
}

/** Length of the union of the events' spans, per thread, in ms. */
function covered(events: readonly TraceEvent[]): number {
  let total = 0;
  for (const thread of Map.groupBy(events, ({ tid }) => tid).values()) {
    let end = -Infinity;
    for (const { ts, dur = 0 } of thread.filter(({ ph }) => ph === "X").sort((a, b) => a.ts - b.ts)) {
      total += Math.max(0, ts + dur - Math.max(ts, end));
      end = Math.max(end, ts + dur);
    }
  }
  return total / 1000;
}
