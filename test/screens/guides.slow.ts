// Every session of every page is typed again.
process.env.RETYPED_GUIDES = "1";
await import("./guides.test.ts");
