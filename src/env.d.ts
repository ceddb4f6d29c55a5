/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The sources of the page being rendered, numbered in this order; <Cite> and the source list read them. */
    sources: readonly import("./atlas/schemas.ts").SourceRow[];
  }
}
