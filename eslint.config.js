/*
 * What the type checker and the tests cannot see: rooms that import from rooms they should not know, and shortcuts
 * around the types. Layout is Prettier's. Each exception has its reason beside it.
 */
import astro from "eslint-plugin-astro";
import { defineConfig, globalIgnores } from "eslint/config";
import ts from "typescript-eslint";

const PAGE_ROOMS = ["components", "layouts", "pages", "story-parts", "search"];
const UNIT_TESTS = "{src,scripts}/**/*.test.ts";

/** Bans imports of whole rooms of src/ (with `types`, all but types) and more, as no-restricted-imports takes them. */
const bans = (rooms, message, { paths = [], patterns = [], types = false } = {}) => ({
  "@typescript-eslint/no-restricted-imports": [
    "error",
    {
      paths,
      patterns: [
        ...patterns,
        ...(rooms.length > 0
          ? [{ regex: `(^|/)(${rooms.join("|")})/`, message, allowTypeImports: types }]
          : []),
        { regex: "(^|/)scripts/", message: "scripts/ imports from src/, never the reverse." },
      ],
    },
  ],
});

const collections = {
  name: "astro:content",
  importNames: ["getCollection", "getEntry", "getEntries", "getLiveCollection", "getLiveEntry"],
  message: "Collections are read in src/atlas/queries.ts.",
};
const reader = {
  regex: "(^|/)atlas/(queries|content)\\.ts$",
  message: "A component takes what it shows as props.",
  allowTypeImports: true,
};

export default defineConfig(
  // The pages that the benchmark compares with need packages that only bench/ installs.
  globalIgnores(["dist/", "reports/", ".astro/", "bench/dist/", "bench/pages/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" } },

  {
    files: ["**/*.{ts,js,mjs}"],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  // Types reach templates only through `astro check`, so these files get the rules that need none.
  { files: ["**/*.astro"], extends: [ts.configs.strict, astro.configs["flat/recommended"]] },

  {
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["**/*.{ts,astro}"],
    rules: {
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-ignore": true, "ts-expect-error": true, "ts-nocheck": true, "ts-check": true },
      ],
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "as" }],
      "@typescript-eslint/no-import-type-side-effects": "error",
    },
  },
  {
    files: ["**/*.ts"],
    rules: {
      // A number in a sentence reads as meant.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // A listener may be async, and an interface may ask for a promise where there is nothing to wait for.
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/require-await": "off",
      // `() => element.focus()` says nothing more in braces.
      "@typescript-eslint/no-confusing-void-expression": "off",
      // `const { gone, ...rest }` leaves one field out.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
    },
  },
  // Scripts speak to whoever runs them.
  { files: ["scripts/**", "bench/**"], rules: { "no-console": "off" } },
  // Neither is TypeScript of ours: Node and the browser run them as they are, and nothing types them.
  { files: ["**/*.{js,mjs}"], extends: [ts.configs.disableTypeChecked] },

  {
    files: ["src/**"],
    ignores: ["src/{atlas,map,gate,wikidata,drafting,components}/**"],
    rules: bans([], "", { paths: [collections] }),
  },
  {
    files: ["src/{atlas,map,gate,wikidata,drafting}/**"],
    rules: bans(PAGE_ROOMS, "These rooms know data and geometry, no page furniture."),
  },
  {
    files: ["src/{explorer,like-us,papers,share,poster,picture,upkeep,pull-request}/**"],
    rules: bans(PAGE_ROOMS, "These rooms draw what the records say, on no page in particular.", {
      paths: [collections],
    }),
  },
  {
    files: ["src/components/**"],
    rules: bans(["pages", "layouts"], "Furniture does not know where it stands.", {
      paths: [collections],
      patterns: [reader],
      types: true,
    }),
  },
  {
    // The list of story parts, and a template drawn by script: templates have no types outside `astro check`.
    files: ["src/story-parts/{index,editor-parts}.ts", "src/feeds/story-html.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
    },
  },
  {
    // `expect.stringContaining` and its like are of type any.
    files: [UNIT_TESTS, "tests/**", "bench/**/*.test.ts"],
    rules: { "@typescript-eslint/no-unsafe-assignment": "off" },
  },
);
