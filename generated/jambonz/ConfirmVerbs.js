// Made from openapi/jambonz.yaml by `npm run generate`.
import{answer as e}from"../contract.js";import{ConfirmVerbs as t}from"./replies.js";const c=e("application/json",["verb","_","id","message","name","beep","memberTag","speakOnlyTo","startConferenceOnEn\
ter","endConferenceOnExit","endConferenceDuration","maxParticipants","joinMuted","actionHook","waitHook","statusEvents","statusHook","enterHook","record","path","listen","auth","username","password","\
finishOnKey","maxLength","metadata","mixType","passDtmf","playBeep","disableBidirectionalAudio","bidirectionalAudio","enabled","streaming","sampleRate","timeout","transcribe","transcriptionHook","tran\
slationHook","recognizer","vendor","label","language","fallbackVendor","fallbackLabel","fallbackLanguage","vad","enable","voiceMs","silenceMs","strategy","mode","threshold","speechPadMs","autogenerate\
Prompt","hints","hintsBoost","altLanguages","profanityFilter","interim","singleUtterance","dualChannel","separateRecognitionPerChannel","punctuation","enhancedModel","words","diarization","diarization\
MinSpeakers","diarizationMaxSpeakers","interactionType","naicsCode","identifyChannels","vocabularyName","vocabularyFilterName","filterMethod","model","outputFormat","profanityOption","requestSnr","ini\
tialSpeechTimeoutMs","azureServiceEndpoint","azureSttEndpointId","asrDtmfTerminationDigit","asrTimeout","fastRecognitionTimeout","minConfidence","nuanceOptions","clientId","secret","kryptonEndpoint","\
topic","utteranceDetectionMode","includeTokenization","discardSpeakerAdaptation","suppressCallRecording","maskLoadFailures","suppressInitialCapitalization","allowZeroBaseLmWeight","filterWakeupWord","\
resultType","noInputTimeoutMs","recognitionTimeoutMs","utteranceEndSilenceMs","maxHypotheses","speechDomain","formatting","scheme","options","clientData","userId","speechDetectionSensitivity","resourc\
es","externalReference","type","uri","maxLoadFailures","requestTimeoutMs","headers","inlineWordset","builtin","inlineGrammar","wakeupWord","weightName","weightValue","reuse","deepgramOptions","deepgra\
mSttUri","deepgramSttUseTls","apiKey","tier","customModel","version","punctuate","smartFormatting","noDelay","redact","diarize","diarizeVersion","ner","multichannel","alternatives","numerals","search",
"replace","keywords","keyterms","endpointing","utteranceEndMs","shortUtterance","vadTurnoff","tag","fillerWords","eotThreshold","eotTimeoutMs","mipOptOut","entityPrompt","eagerEotThreshold","languageH\
ints","ibmOptions","sttApiKey","sttRegion","ttsApiKey","ttsRegion","instanceId","languageCustomizationId","acousticCustomizationId","baseModelVersion","watsonMetadata","watsonLearningOptOut","nvidiaOp\
tions","rivaUri","maxAlternatives","wordTimeOffsets","verbatimTranscripts","customConfiguration","sonioxOptions","endpointDetection","speechContext","clientRequestReference","storage","title","disable\
StoreAudio","disableStoreTranscript","disableSearch","cobaltOptions","serverUri","enableConfusionNetwork","compiledContextData","contextToken","awsOptions","accessKey","secretKey","securityToken","reg\
ion","vocabularyFilterMethod","languageModelName","piiEntityTypes","piiIdentifyEntities","azureOptions","speechSegmentationSilenceTimeoutMs","postProcessing","audioLogging","languageIdMode","speechRec\
ognitionMode","assemblyAiOptions","serviceVersion","speechModel","formatTurns","endOfTurnConfidenceThreshold","minEndOfTurnSilenceWhenConfident","maxTurnSilence","minTurnSilence","prompt","languageDet\
ection","vadThreshold","inactivityTimeout","googleOptions","recognizerId","speechStartTimeoutMs","speechEndTimeoutMs","enableVoiceActivityEvents","transcriptNormalization","parentPath","customOptions",
"authToken","verbioOptions","enable_formatting","enable_diarization","inline_grammar","grammar_uri","recognition_timeout","speech_complete_timeout","speech_incomplete_timeout","speechmaticsOptions","h\
ost","profile","transcription_config","domain","additional_vocab","speaker_diarization_config","speaker_sensitivity","max_speakers","conversation_config","end_of_utterance_silence_trigger","enable_par\
tials","max_delay","max_delay_mode","output_locale","punctuation_overrides","permitted_marks","sensitivity","operating_point","enable_entities","audio_filtering_config","volume_threshold","transcript_\
filtering_config","remove_disfluencies","translation_config","target_languages","audio_events_config_config","openaiOptions","promptTemplates","hintsTemplate","conversationHistoryTemplate","input_audi\
o_noise_reduction","turn_detection","eagerness","prefix_padding_ms","silence_duration_ms","houndifyOptions","requestInfo","latitude","longitude","city","state","country","timeZone","audioEndpoint","ma\
xSilenceSeconds","maxSilenceAfterFullQuerySeconds","maxSilenceAfterPartialQuerySeconds","vadSensitivity","vadTimeout","vadMode","vadVoiceMs","vadSilenceMs","vadDebug","audioFormat","enableNoiseReducti\
on","enableProfanityFilter","enablePunctuation","enableCapitalization","confidenceThreshold","enableDisfluencyFilter","maxResults","enableWordTimestamps","partialTranscriptInterval","sessionTimeout","\
connectionTimeout","customVocabulary","languageModel","audioQueryAbsoluteTimeout","gladiaOptions","elevenlabsOptions","includeTimestamps","commitStrategy","vadSilenceThresholdSecs","minSpeechDurationM\
s","minSilenceDurationMs","enableLogging","earlyMedia","channel","url","wsAuth","distributeDtmf","synthesizer","voice","fallbackVoice","engine","gender","bargeIn","sticky","partialResultHook","input",
"numDigits","minDigits","maxDigits","interDigitTimeout","dtmfBargein","minBargeinWordCount","ttsStream","action","recordingID","siprecServerURL","stream","amd","thresholdWordCount","digitCount","timer\
s","noSpeechTimeoutMs","decisionTimeoutMs","toneTimeoutMs","greetingCompletionTimeoutMs","fillerNoise","startDelaySecs","notifyEvents","notifySttLatency","reset","onHoldMusic","actionHookDelayAction",
"noResponseTimeout","noResponseGiveUpTimeout","retries","actions","giveUpActions","sipRequestWithinDialogHook","boostAudioSignal","referHook","autoStreamTts","disableTtsCache","trackTtsPlayout","noise\
Isolation","level","turnTaking","callSid","onHoldHook","answerOnBridge","callerId","callerName","confirmHook","dialMusic","dtmfCapture","dtmfHook","anchorMedia","exitMediaPath","target","method","from",
"user","number","sipUri","vmail","tenant","trunk","overrideTo","proxy","timeLimit","dub","track","play","say","loop","gain","forwardPAI","srtpEncryption","credentials","project","agent","environment",
"lang","eventHook","events","welcomeEvent","welcomeEventParams","noInputTimeout","noInputEvent","passDtmfAsTextInput","thinkingMusic","tts","bargein","queryInput","text","intent","event","dtmf","durat\
ion","priority","speechTimeout","listenDuringPrompt","seekOffset","timeoutSecs","instructions","closeStreamOnEmpty","botId","botAlias","locale","slots","welcomeMessage","connectOptions","mcpServers","\
toolHook","llmOptions","carrier","account_sid","message_sid","to","media","length","referTo","referredBy","referredByDisplayName","body","data"],t);export{c as reply};
