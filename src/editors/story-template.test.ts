import { describe, expect, test } from "vitest";
import { check } from "../gate/broken-content.fixture.ts";
import { SOUND_CONTENT } from "../gate/sound-content.fixture.ts";
import { storyTemplate } from "./story-template.ts";

const template = storyTemplate({ us: "us-oh-toledo", partner: "es-toledo", year: 1931 }, "2026-11-21");
const withStory = (text: string) => ({
  ...SOUND_CONTENT,
  "content/exchanges/a-new-story/index.mdx": text,
});

describe("the story to copy", () => {
  test("passes the check as it is", () => {
    expect(check(withStory(template))).toEqual([]);
  });

  test("is a draft, so that nobody publishes its placeholders", () => {
    expect(template).toContain("\ndraft: true\n");
  });

  test("is told of what a slip of the hand breaks", () => {
    const slip = template.replace("us: us-oh-toledo", "us: us-oh-toldeo");
    expect(slip).not.toBe(template);
    expect(check(withStory(slip))).not.toEqual([]);
  });
});
