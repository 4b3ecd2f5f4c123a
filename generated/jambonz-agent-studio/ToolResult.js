// Made from openapi/jambonz-agent-studio.yaml by `npm run generate`.
import{contract as t}from"../contract.js";import{ToolResult as n}from"./replies.js";const c=t("application/json",["actions","resolve_situation","situation","update_instructions","inject_context","gene\
rate_reply","instructions","interrupt","transfer","reason","end_call"],n);export{c as reply};
