import { afterAll, expect, test } from "vitest";
import { openBrowser } from "./browser.ts";
import { openTab, visit } from "./tab.ts";

const browser = await openBrowser();
afterAll(() => browser.close());

test.each([
  ["headings", "/", "h1", "Fraunces"],
  ["names with letters beyond Western Europe", "/countries/pl/", "[id=pl-lowicz]", "Fraunces"],
  ["text", "/mission/", ".prose p", "Public Sans"],
  ["stories", "/exchanges/houston-leipzig/", ".story p", "Source Serif"],
])("%s are set in the site's own face", async (_what, path, selector, face) => {
  const tab = await openTab(browser, "light");
  await visit(tab, path, 1280);
  const client = await tab.context().newCDPSession(tab);
  await client.send("DOM.enable");
  await client.send("CSS.enable");
  const { root } = await client.send("DOM.getDocument");
  const { nodeId } = await client.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await client.send("CSS.getPlatformFontsForNode", { nodeId });
  await tab.context().close();
  expect(fonts.length).toBeGreaterThan(0);
  for (const { familyName, isCustomFont } of fonts) {
    expect(isCustomFont, familyName).toBe(true);
    expect(familyName).toContain(face);
  }
});
