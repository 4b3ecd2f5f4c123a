// Made from openapi/jambonz.yaml by `npm run generate`.
import{contract as e}from"../contract.js";import{PromptVerbs as a}from"./replies.js";const c=e("application/json",["verb","_","id","url","loop","earlyMedia","seekOffset","timeoutSecs","actionHook","te\
xt","instructions","stream","synthesizer","vendor","label","language","voice","fallbackVendor","fallbackLabel","fallbackLanguage","fallbackVoice","engine","gender","options","disableTtsCache","closeSt\
reamOnEmpty","length"],a);export{c as reply};
