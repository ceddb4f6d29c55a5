import { autocomplete, confirm, isCancel, log, type Option, select, text } from "@clack/prompts";
import { Stop } from "./stop.ts";

/** What is asked, and the flag that answers it without a question. */
type Question = { readonly flag: string; readonly message: string };

type TextQuestion = Question & {
  /** Shown in the empty field. */
  readonly example?: string;
  /** Stands in the field to be changed or kept. */
  readonly proposal?: string;
  /** Returns what is wrong with an answer, in a sentence. */
  readonly fault?: (answer: string) => string | undefined;
};

type ChoiceQuestion = Question & {
  readonly choices: readonly Choice[];
  /** Value taken where nobody can be asked, and offered first where somebody can. */
  readonly otherwise?: string;
  /** What is told where nobody can be asked, if it is more than the choices. */
  readonly silent?: string;
};

export type Choice = { readonly value: string; readonly label: string; readonly hint?: string };

/** Asks whoever runs a script. Without a terminal nothing is asked: see `silence`. */
export type Ask = {
  /** Returns a text that is not empty, without blanks around it. */
  readonly text: (question: TextQuestion) => Promise<string>;
  /** The same, or undefined if there is no answer. */
  readonly optional: (question: TextQuestion) => Promise<string | undefined>;
  /** Returns the value of one of a few choices. */
  readonly choose: (question: ChoiceQuestion) => Promise<string>;
  /** Returns the value of one of many choices, of which those that fit what is typed are shown. */
  readonly find: (
    question: Question & { readonly suggest: (typed: string) => readonly Choice[] },
  ) => Promise<string>;
  /** Returns yes or no; `otherwise` is what is taken where nobody can be asked. */
  readonly confirm: (question: { readonly message: string; readonly otherwise: boolean }) => Promise<boolean>;
  /** Shows a sentence between the questions. */
  readonly say: (message: string) => void;
};

/** Returns who asks: the terminal, or nobody if there is none or `--yes` is given. */
export const asker = (yes = false): Ask =>
  process.stdin.isTTY && process.stdout.isTTY && !yes ? terminal : silence;

/** Returns the answer; Ctrl-C and Escape end the script. */
function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Stop(130, "");
  return answer as Exclude<T, symbol>;
}

/** Most choices that a small terminal shows without scrolling. */
const SHOWN = 8;

async function askText({ message, example, proposal, fault }: TextQuestion, isOptional: boolean) {
  const answer = await text({
    message: isOptional ? `${message} (Enter if you do not know)` : message,
    ...(example !== undefined && { placeholder: example }),
    ...(proposal !== undefined && { initialValue: proposal }),
    validate: (typed = "") => {
      const trimmed = typed.trim();
      if (trimmed === "") return isOptional ? undefined : "Please write something here.";
      return fault?.(trimmed);
    },
  });
  return answered(answer).trim();
}

const asOption = ({ value, label, hint }: Choice): Option<string> => ({
  value,
  label,
  ...(hint !== undefined && { hint }),
});

export const terminal: Ask = {
  text: (question) => askText(question, false),
  optional: async (question) => (await askText(question, true)) || undefined,
  choose: async ({ message, choices, otherwise }) =>
    answered(
      await select({
        message,
        options: choices.map(asOption),
        maxItems: SHOWN,
        ...(otherwise !== undefined && { initialValue: otherwise }),
      }),
    ),
  find: async ({ message, suggest }) => {
    // The prompt asks for its options several times for each key.
    let last: { readonly typed: string; readonly options: Option<string>[] } | undefined;
    return answered(
      await autocomplete<string>({
        message,
        maxItems: SHOWN,
        options() {
          const typed = this.userInput;
          if (last?.typed !== typed) last = { typed, options: suggest(typed).map(asOption) };
          return last.options;
        },
        // What is suggested fits already.
        filter: () => true,
        validate: (chosen) =>
          chosen === undefined ? "Nothing fits what is typed. Try other words." : undefined,
      }),
    );
  },
  confirm: async ({ message, otherwise }) => answered(await confirm({ message, initialValue: otherwise })),
  say: (message) => log.info(message),
};

/** Asks nothing: an answer that is missing ends the script with the flag that gives it. */
export const silence: Ask = {
  text: (question) => Promise.reject(missing(question)),
  optional: () => Promise.resolve(undefined),
  choose: ({ choices, otherwise, silent, ...question }) => {
    if (otherwise !== undefined) return Promise.resolve(otherwise);
    return Promise.reject(silent === undefined ? missing(question, choices) : new Stop(2, silent));
  },
  find: (question) => Promise.reject(missing(question)),
  confirm: ({ otherwise }) => Promise.resolve(otherwise),
  say: (message) => console.error(message),
};

function missing({ flag, message }: Question, choices: readonly Choice[] = []): Stop {
  const lines = choices.map(({ value, label }) => `  --${flag} ${value}  ${label}`);
  return new Stop(2, [`--${flag} is missing: ${message}`, ...lines].join("\n"));
}
