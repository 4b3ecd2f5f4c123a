// Made from openapi/jambonz-agent-studio.yaml by `npm run generate`.
import{answer as t}from"../contract.js";import{ToolResult as n}from"./replies.js";const l=t("application/json",["actions","resolve_situation","situation","update_instructions","inject_context","genera\
te_reply","instructions","interrupt","transfer","reason","end_call"],n);export{l as reply};
