import { expect, test } from "vitest";
import { asciiFold } from "./ascii-fold.ts";

test.each([
  ["Łódź", "Lodz"],
  ["Đà Nẵng", "Da Nang"],
  ["Viña del Mar", "Vina del Mar"],
  ["Tromsø", "Tromso"],
  ["Diyarbakır", "Diyarbakir"],
  ["Toledo", "Toledo"],
  ["神戸", "神戸"],
])("%s is typed as %s", (name, plain) => expect(asciiFold(name)).toBe(plain));
